package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;

/**
 * The language of curricula: every kind of map that may stand in one, and what may stand in each.
 *
 * <p>The root of a curriculum is of the form {@link #root()}, every other file of the form {@link
 * #part()}. From there the values of the keys lead to all other forms.
 */
public final class Language {

  /** The key beside the languages of a text that says how sure its authors are of them. */
  public static final String SURE = "sure";

  private static final ImmutableMap<String, Form> FORMS =
      Maps.uniqueIndex(
          ImmutableList.<Form>builder()
              .addAll(FileForms.ALL)
              .addAll(DeclaredForms.ALL)
              .addAll(ModuleForms.ALL)
              .addAll(MeasureForms.ALL)
              .addAll(ConditionForms.ALL)
              .addAll(ReadingForms.ALL)
              .addAll(TransitionForms.ALL)
              .build(),
          Form::name);

  private Language() {}

  /** Returns the form of the root. */
  public static Shape root() {
    return FileForms.ROOT;
  }

  /** Returns the form of all other files. */
  public static Shape part() {
    return FileForms.PART;
  }

  /** Returns all forms. */
  public static List<Form> forms() {
    return FORMS.values().asList();
  }

  /**
   * Returns the form of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Form form(String name) {
    Form form = FORMS.get(name);
    if (form == null) {
      throw new IllegalArgumentException("no form is called " + name);
    }
    return form;
  }
}
