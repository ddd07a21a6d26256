/**
 * Tells people by e-mail what became of their objection: the outbox, its worker, the mails. Depends on language, vault,
 * time, site, identity.
 */
package org.objectionportal.delivery;
