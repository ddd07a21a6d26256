/** The accounts a person has, and the sign-ins they add to theirs. Depends on identity, content and objection. */
package org.objectionportal.accounts;
