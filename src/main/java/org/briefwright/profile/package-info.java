/**
 * A region's standing knowledge: names, capitals, currencies, leaders, outlets. A region is data,
 * never code.
 *
 * <p>Start at {@link org.briefwright.profile.Profiles#load}: it takes the name of a built-in
 * profile or a YAML file and hands on one immutable {@link org.briefwright.profile.Profile}. The
 * names of all countries, currencies and towns of the world come with the program ({@link
 * org.briefwright.profile.World}); a profile adds to them. {@link
 * org.briefwright.profile.Profile#names} lists everything that a text may write; {@link
 * org.briefwright.profile.Profile#holder} tells who held an office on a day, {@link
 * org.briefwright.profile.Profile#currencyCalled} which currency a name means.
 *
 * <p>{@link org.briefwright.profile.YamlFile} reads any file of settings, checks it against a
 * schema and names the line of every fault; briefing files are read with it too.
 *
 * <p>Traps: a name may be {@linkplain org.briefwright.profile.Name#ambiguous ambiguous} and then
 * needs another one beside it; {@code World} has every country, but towns, waters and companies in
 * number only for those that the profile covers.
 *
 * <p>Uses {@code fact}. Knows no documents.
 */
@NullMarked
package org.briefwright.profile;

import org.jspecify.annotations.NullMarked;
