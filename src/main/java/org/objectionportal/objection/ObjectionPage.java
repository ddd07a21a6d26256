package org.objectionportal.objection;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.delivery.Delivery;
import org.objectionportal.site.Shell;

/**
 * One objection: the confirmation after filing, its status ever after.
 *
 * @param filed   when it was filed, ready to read
 * @param ending  empty when it is not withdrawn
 * @param mails   what became of its mails, newest first
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionPage(Shell shell, ObjectionMessages t, Objection objection, String filed,
        Optional<Ending> ending, List<Delivery> mails, String products) implements TemplateInstance {

    /**
     * Of an objection that is withdrawn.
     *
     * @param withdrawn when, ready to read
     * @param until     when it ends or has ended, ready to read
     * @param inForce   until when it is in force, in words; empty when it has ended
     * @param next      reference of another one that is in force; empty if there is none
     * @param formKey   names the form that files another one
     * @param owner     marks whose form it is
     */
    public record Ending(String withdrawn, String until, String inForce, String next, String formKey, String owner) {

        public String nextPath() {
            return ObjectionsResource.PATH + "/" + next;
        }
    }
}
