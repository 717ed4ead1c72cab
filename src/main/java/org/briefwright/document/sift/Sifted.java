package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Claim;

/**
 * A document of which every block has been judged.
 *
 * @param blocks kept and dropped ones, in reading order
 * @param claims the most trusted first: those of the format, then those of the text
 */
public record Sifted(List<Block> blocks, List<Claim> claims, List<DateClaim> dates) {

  public Sifted {
    blocks = List.copyOf(blocks);
    claims = List.copyOf(claims);
    dates = List.copyOf(dates);
  }

  /** The most trusted claim on {@code topic}. */
  public Optional<String> claim(Claim.Topic topic) {
    return claims.stream().filter(claim -> claim.topic() == topic).map(Claim::value).findFirst();
  }
}
