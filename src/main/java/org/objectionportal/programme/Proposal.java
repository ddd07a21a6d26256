package org.objectionportal.programme;

import java.util.List;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Programme;

/** What somebody proposes. @param reason what the change is for, 1 to 500 characters */
record Proposal(Programme programme, List<Example> examples, String reason) {
}
