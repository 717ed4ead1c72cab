package org.briefwright.document.draft;

import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DateClaim;
import org.briefwright.fact.Notice;

/**
 * A document as its format's reader hands it on.
 *
 * @param make whether the format itself tells headings from paragraphs
 * @param blocks in reading order, furniture that the format gives away already marked as such
 * @param claims the most trusted first
 * @param dates what the file says of its day of publication, in any order
 */
public record Draft(
    Make make,
    List<Block> blocks,
    List<Claim> claims,
    List<DateClaim> dates,
    List<Notice> notices) {

  /** How much a format tells about its text. */
  public enum Make {
    /** Lines and blank lines only. */
    PLAIN,
    /** Headings, paragraphs and lists are marked as such. */
    MARKED
  }

  public Draft {
    blocks = List.copyOf(blocks);
    claims = List.copyOf(claims);
    dates = List.copyOf(dates);
    notices = List.copyOf(notices);
  }

  /** The most trusted claim on {@code topic}. */
  public Optional<String> claim(Claim.Topic topic) {
    return claims.stream().filter(claim -> claim.topic() == topic).map(Claim::value).findFirst();
  }
}
