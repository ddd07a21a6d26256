/**
 * Tells people by e-mail what became of their objection or dispute: the outbox, its worker, the mails. Depends on language, vault,
 * time, site, identity.
 */
package org.objectionportal.delivery;
