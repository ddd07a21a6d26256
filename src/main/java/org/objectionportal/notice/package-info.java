/** The notice on AI training (Arts 13, 14, 21(4) GDPR), public and always there. Depends on language, site and eligibility. */
package org.objectionportal.notice;
