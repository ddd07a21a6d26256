/**
 * Takes in accounts and content from the platform as ActivityStreams 2.0, one JSON object per line.
 * Depends on {@code content} and {@code eligibility}.
 */
package org.objectionportal.ingest;
