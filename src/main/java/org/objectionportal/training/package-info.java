/**
 * What was used already: the snapshots a training pipeline has acknowledged, and which items are in them. Reads accounts
 * and items of {@code content} in the database; uses no other package.
 */
package org.objectionportal.training;
