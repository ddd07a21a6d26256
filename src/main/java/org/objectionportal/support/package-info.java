/**
 * The support desk: looks one request up, for a stated purpose, and records that it did. Depends on language, vault,
 * site, identity, delivery, objection; nothing depends on it.
 */
package org.objectionportal.support;
