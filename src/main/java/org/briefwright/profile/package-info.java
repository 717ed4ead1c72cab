/**
 * A region's standing knowledge: names, capitals, currencies, leaders, outlets. A region is data,
 * never code.
 *
 * <p>Start at {@link org.briefwright.profile.Profiles#load}: it takes the name of a built-in
 * profile or a YAML file and hands on one immutable {@link org.briefwright.profile.Profile}. The
 * names of all countries and currencies of the world come with the program ({@link
 * org.briefwright.profile.World}); a profile adds to them.
 *
 * <p>Uses {@code fact}. Knows no documents.
 */
@NullMarked
package org.briefwright.profile;

import org.jspecify.annotations.NullMarked;
