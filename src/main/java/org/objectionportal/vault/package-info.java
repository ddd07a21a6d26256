/** Keeps personal data unreadable at rest. Depends on nothing. */
package org.objectionportal.vault;
