package org.objectionportal.objection;

/**
 * What is told of an objection that is withdrawn, and the form that files another one.
 *
 * @param withdrawn when, ready to read
 * @param until     when it ends or has ended, ready to read
 * @param inForce   until when it is in force, in words; empty when it has ended
 * @param next      reference of another one that is in force; empty if there is none
 * @param formKey   names the form
 * @param owner     marks whose form it is
 */
public record Ending(String withdrawn, String until, String inForce, String next, String formKey, String owner) {

    public String nextPath() {
        return ObjectionsResource.PATH + "/" + next;
    }
}
