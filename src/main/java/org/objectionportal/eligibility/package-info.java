/**
 * Decides whether an item of content may be used to train a model, and names the deciding reason.
 * Pure Java: no framework, no database, no clock. Depends on no other package.
 */
package org.objectionportal.eligibility;
