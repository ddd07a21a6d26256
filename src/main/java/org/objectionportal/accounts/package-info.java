/** The accounts a person has, what is known of each, and the sign-ins they add to theirs. Depends on item and dispute. */
package org.objectionportal.accounts;
