/**
 * The support desk: looks one request up, for a stated purpose, and records that it did; answers disputes. Depends on
 * language, vault, site, identity, eligibility, content, delivery, objection, dispute; nothing depends on it.
 */
package org.objectionportal.support;
