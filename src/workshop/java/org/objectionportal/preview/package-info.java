/**
 * The localisation team's preview: every page, mail and error page with invented data in it, what each text on it is
 * called, and how far each language is. In the build profile {@code preview} only; never in what is released.
 */
package org.objectionportal.preview;
