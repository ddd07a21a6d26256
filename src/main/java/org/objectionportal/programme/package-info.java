/**
 * The parameters of the rules as versions: proposed by one operator, activated by another, with examples that must hold.
 * Says which rules are in force. Depends on language, site, identity, eligibility, content, notice; nothing depends on it.
 */
package org.objectionportal.programme;
