/** Filing an objection (Art. 21(1) GDPR), withdrawing it, and ending it a week later. Depends on identity, content, delivery and what those use. */
package org.objectionportal.objection;
