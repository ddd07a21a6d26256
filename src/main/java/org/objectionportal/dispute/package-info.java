/**
 * Disputes: takes them with the address the answer goes to, finds those that are open, answers them. Depends on language,
 * vault, identity, eligibility, content, delivery, objection.
 */
package org.objectionportal.dispute;
