/** The languages of the portal, which one a request wants, and the texts in it. Depends on nothing. */
package org.objectionportal.language;
