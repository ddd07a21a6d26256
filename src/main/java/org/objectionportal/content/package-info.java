/**
 * The content of data subjects with its eligibility: accounts, items, counts, lists.
 * Depends on {@code eligibility}. Whether an objection is in force is told by the caller.
 */
package org.objectionportal.content;
