/** The localisation team's tools, {@code ./l10n}: they read and write {@code i18n/} and are no part of the portal. */
package org.objectionportal.l10n;
