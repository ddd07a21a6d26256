/**
 * Reads the archives people download of themselves from Facebook, Instagram and Mastodon, and hands what is theirs to the
 * ingest API: an operator's command, no part of the running portal. Depends on no other package.
 */
package org.objectionportal.archive;
