package org.objectionportal.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * Signing out is done.
 *
 * @param onlyHere Keycloak could not be reached: the person should close the browser
 */
@CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignedOutPage(Shell shell, IdentityMessages t, boolean onlyHere) implements TemplateInstance {
}
