/**
 * Takes in accounts and content from the platform as ActivityStreams 2.0, one JSON object per line, and what a training
 * pipeline has used.
 * Depends on {@code content}, {@code training} and {@code eligibility}.
 */
package org.objectionportal.ingest;
