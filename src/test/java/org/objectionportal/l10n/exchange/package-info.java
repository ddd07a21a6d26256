/**
 * Texts on their way to translators outside and back: PO and XLIFF 2. Knows nothing of where texts stand; needs a library
 * that is there in tests only, and so is no part of the preview.
 */
package org.objectionportal.l10n.exchange;
