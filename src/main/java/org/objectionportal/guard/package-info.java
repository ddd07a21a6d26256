/** What stands before every resource: raw paths, hosts, foreign sites, headers, failures. Depends on language and site. */
package org.objectionportal.guard;
