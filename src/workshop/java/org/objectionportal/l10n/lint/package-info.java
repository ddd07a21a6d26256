/**
 * The linter of the texts: what can be decided about the files of {@code i18n/} without showing a page. A {@link Rule} is one
 * class; what it needs to know about a language stands in {@code i18n/glossary}, where the localisation team can change it.
 */
package org.objectionportal.l10n.lint;
