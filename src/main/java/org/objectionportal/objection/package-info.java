/** Filing an objection (Art. 21(1) GDPR) and withdrawing it. Depends on identity, content, delivery and what those use. */
package org.objectionportal.objection;
