package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.language.Form;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** What all readers of one curriculum share: the problems, the names, the languages. */
final class Reading {

  /** What rests on what it names, and may not rest on itself. */
  private static final ImmutableSet<Kind> REST =
      Sets.immutableEnumSet(Kind.MEASURE, Kind.CRITERION);

  private final Findings findings;
  private final UnreadNames unread;
  private final Expect expect;
  private final Declarations declarations = new Declarations();
  private final Cycles cycles = new Cycles();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Removals removals = new Removals();
  private final Consequences consequences = new Consequences();
  private final Texts texts;
  private final Quantities quantities;
  private final Map<Declaration, List<SourceSpan>> uses = new HashMap<>();
  private final List<PlacedCondition> conditions = new ArrayList<>();
  private final List<PlacedSession> sessions = new ArrayList<>();
  private ImmutableMap<ActivityId, SourceSpan> frame = ImmutableMap.of();
  private @Nullable Declaration owner;
  private int nearSearches;

  /**
   * Begins to read.
   *
   * @param unread the names that may be declared in what could not be read
   * @param isBelow whether a place is in a curriculum on which the one that is read builds
   */
  Reading(Findings findings, UnreadNames unread, Predicate<SourceSpan> isBelow) {
    this.findings = findings;
    this.unread = unread;
    this.expect = new Expect(findings);
    this.texts = new Texts(findings, expect, isBelow);
    this.quantities = new Quantities(findings, expect);
  }

  void add(Diagnostic diagnostic) {
    findings.add(diagnostic);
  }

  Findings findings() {
    return findings;
  }

  Expect expect() {
    return expect;
  }

  Declarations declarations() {
    return declarations;
  }

  Cycles cycles() {
    return cycles;
  }

  Removals removals() {
    return removals;
  }

  Consequences consequences() {
    return consequences;
  }

  /** Notes that something is written and is no part of what the curriculum says. */
  void leaveOut(LeftOut written) {
    leftOut.add(written);
  }

  /** Returns what is written and is no part of what the curriculum says. */
  List<LeftOut> leftOut() {
    return ImmutableList.<LeftOut>builder().addAll(leftOut).addAll(texts.leftOut()).build();
  }

  Texts texts() {
    return texts;
  }

  Quantities quantities() {
    return quantities;
  }

  /** Remembers where a condition was written. */
  void placed(PlacedCondition condition) {
    conditions.add(condition);
  }

  /** Remembers where a session was written. */
  void placed(PlacedSession session) {
    sessions.add(session);
  }

  /** Returns all sessions that were read so far. */
  List<PlacedSession> sessions() {
    return ImmutableList.copyOf(sessions);
  }

  /** Remembers where the activities of the frame around all sessions were written. */
  void placed(Map<ActivityId, SourceSpan> ofFrame) {
    frame = ImmutableMap.copyOf(ofFrame);
  }

  /** Returns where the activities of the frame around all sessions were written. */
  Map<ActivityId, SourceSpan> frame() {
    return frame;
  }

  /** Returns all conditions that were read so far, each after those inside it. */
  List<PlacedCondition> conditions() {
    return ImmutableList.copyOf(conditions);
  }

  /** From here on, names of measures and criteria are what this declaration rests on. */
  void enter(Declaration declaration) {
    owner = declaration;
  }

  /** What goes by this name is there, but cannot be read; nobody is told that it is not. */
  void addUnread(String name) {
    unread.add(name);
  }

  /** Returns whether something of this name may be declared in what could not be read. */
  boolean mayBeUnread(String name) {
    return unread.mayHold(name);
  }

  /** Returns the keys of a map of the form that goes by the name. */
  Fields fields(Node.Mapping map, String form, String owner, SourceSpan place) {
    return fields(map, Language.form(form), owner, place);
  }

  Fields fields(Node.Mapping map, Form form, String owner, SourceSpan place) {
    return new Fields(map, form, owner, place, findings);
  }

  /** Returns the name of something that is declared, and tells if it is not. */
  Optional<String> reference(Kind kind, Node node) {
    return expect.text(node).flatMap(name -> reference(kind, name.text(), name.span()));
  }

  /** Returns the name of something that is declared, and tells at the span if it is not. */
  Optional<String> reference(Kind kind, String name, SourceSpan span) {
    Optional<Declaration> declared = declarations.find(kind, name);
    if (declared.isPresent()) {
      use(declared.get(), span);
      link(declared.get(), span);
      return Optional.of(name);
    }
    if (!removals.isUsed(kind, name, span) && !unread.mayHold(name)) {
      List<Replacement> near = near(kind, name);
      Diagnostic problem =
          kind.unknown()
              .error(span, lenientFormat("no %s %s", kind.word(), AuthorText.quote(name)));
      findings.add(
          near.isEmpty()
              ? problem.withHint(lenientFormat("declare it under `%s`", kind.section()))
              : problem.withReplacements(near));
    }
    return Optional.empty();
  }

  /** Notes that all things of a kind are meant here without their names. */
  void useAll(Kind kind, SourceSpan span) {
    declarations.all(kind).forEach(each -> use(each, span));
  }

  private void use(Declaration declaration, SourceSpan span) {
    uses.computeIfAbsent(declaration, first -> new ArrayList<>()).add(span);
  }

  /** Returns where something is named so far, in the order of reading. */
  List<SourceSpan> usesOf(Declaration declaration) {
    return uses.getOrDefault(declaration, List.of());
  }

  /** Returns what is declared by near names, none after too many have been looked for. */
  List<Replacement> near(Kind kind, String name) {
    nearSearches++;
    List<String> names =
        nearSearches <= Limits.NEAR_SEARCHES
            ? NearestNames.of(name, declarations.names(kind))
            : List.of();
    return names.stream()
        .flatMap(each -> declarations.find(kind, each).stream())
        .map(each -> Replacement.of(each.id(), each.span()))
        .collect(ImmutableList.toImmutableList());
  }

  private void link(Declaration target, SourceSpan span) {
    if (owner != null) {
      consequences.link(owner, target);
    }
    if (owner != null && REST.contains(owner.kind()) && REST.contains(target.kind())) {
      cycles.link(owner, target, span);
    }
  }

  /** Returns the declared names in a list, or the one that stands for it. */
  <T> Optional<Set<T>> references(Kind kind, Node node, Function<String, T> id) {
    return distinct(node, each -> reference(kind, each).map(id));
  }

  /** Returns what stands in a list, or the one that stands for it, each once. */
  <T> Optional<Set<T>> distinct(Node node, Function<Node, Optional<T>> reader) {
    Optional<List<Node>> items = expect.oneOrMore(node);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Set<T> found = new LinkedHashSet<>();
    boolean whole = true;
    for (Node item : items.get()) {
      Optional<T> value = reader.apply(item);
      whole &= value.isPresent();
      if (value.isPresent() && !found.add(value.get())) {
        add(
            Code.LISTED_TWICE
                .error(
                    item.span(),
                    lenientFormat(
                        "%s stands twice in this list", AuthorText.quote(value.get().toString())))
                .withHint("delete one of the two"));
      }
    }
    return whole ? Optional.of(found) : Optional.empty();
  }

  /**
   * Returns what is read of each map in a map by ids, in order; ids that are none are told.
   *
   * @param form the form of the maps in it, which is also what one of them is called
   */
  <T> Optional<List<T>> byId(Node node, String form, BiFunction<String, Fields, T> reader) {
    return expect
        .map(node)
        .map(
            map -> {
              ImmutableList.Builder<T> read = ImmutableList.builder();
              for (Node.Entry entry : map.entries()) {
                Optional<String> id = Ids.read(entry.key(), findings);
                Optional<Node.Mapping> body = expect.map(entry.value());
                if (id.isPresent() && body.isPresent()) {
                  String owner = form + " `" + id.get() + "`";
                  read.add(
                      reader.apply(id.get(), fields(body.get(), form, owner, entry.key().span())));
                }
              }
              return read.build();
            });
  }

  /** Returns the texts of a list, or the one that stands for it. */
  Optional<List<Text>> oneOrMoreTexts(Node node) {
    return node instanceof Node.Sequence ? each(node, texts::read) : texts.read(node).map(List::of);
  }

  /** Returns what each item of a list that is not empty says, if all could be read. */
  <T> Optional<List<T>> each(Node node, Function<Node, Optional<T>> reader) {
    return expect
        .list(node)
        .flatMap(
            items -> {
              ImmutableList.Builder<T> read = ImmutableList.builderWithExpectedSize(items.size());
              boolean whole = true;
              for (Node item : items) {
                Optional<T> value = reader.apply(item);
                value.ifPresent(read::add);
                whole &= value.isPresent();
              }
              return whole ? Optional.of(read.build()) : Optional.empty();
            });
  }
}
