package org.briefwright.document.html;

import java.util.List;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.draft.Claim;

/**
 * What the head of a page claims.
 *
 * @param claims the most trusted first
 * @param sites what may be a name of the site
 */
record HeadClaims(List<Claim> claims, List<DateClaim> dates, List<String> sites) {

  HeadClaims {
    claims = List.copyOf(claims);
    dates = List.copyOf(dates);
    sites = List.copyOf(sites);
  }

  List<String> titles() {
    return claims.stream()
        .filter(
            claim -> claim.topic() == Claim.Topic.TITLE || claim.topic() == Claim.Topic.FILE_TITLE)
        .map(Claim::value)
        .toList();
  }
}
