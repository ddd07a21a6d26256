package org.objectionportal.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/** Says why to sign in and lets the person do it: nothing starts without their click (ASVS 7.6.2). */
@CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignInPage(Shell shell, IdentityMessages t, SignInTarget target, boolean unfinished) implements TemplateInstance {
}
