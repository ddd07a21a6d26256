package org.objectionportal.preview;

import java.util.List;

/** What a package has for people to read, with invented data in it: never those of a person. */
public interface Samples {

    List<Sample> all();
}
