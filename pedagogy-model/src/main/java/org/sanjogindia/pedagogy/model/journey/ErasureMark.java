package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Recognises one pseudonym without telling it, so that a copy of her items which arrives later goes
 * as well.
 *
 * <p>It is the SHA-256 hash of the salt and the pseudonym. Pseudonyms are short, so whoever holds a
 * list of candidates can try them: the mark hides her from a reader, not from a search. Keep the
 * list of who is who away from journeys.
 *
 * @param salt what was mixed in, as a rule the id of the erasure: 1 to 64 lower-case letters,
 *     digits, colons and hyphens, since a free text would have room for a name
 * @param hash 64 hexadecimal digits, lower case
 */
public record ErasureMark(String salt, String hash) {

  private static final Pattern SALT_FORM = Pattern.compile("[a-z0-9:-]{1,64}");
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** Rejects a salt out of form, and a text that is no hash. */
  public ErasureMark {
    requireNonNull(salt, "salt");
    requireNonNull(hash, "hash");
    checkArgument(SALT_FORM.matcher(salt).matches(), "a salt looks like `p1:7`");
    checkArgument(FORM.matcher(hash).matches(), "an erasure mark has 64 hexadecimal digits");
  }

  /** Returns the mark that recognises this member. */
  public static ErasureMark of(Pseudonym member, String salt) {
    return new ErasureMark(salt, hash(member, salt));
  }

  /** Returns whether the mark is this person's. */
  public boolean recognises(Pseudonym person) {
    return hash.equals(hash(person, salt));
  }

  private static String hash(Pseudonym person, String salt) {
    return Hashing.sha256()
        .hashString(salt + "\n" + person.value(), StandardCharsets.UTF_8)
        .toString();
  }
}
