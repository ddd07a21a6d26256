package org.objectionportal.preview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.arc.profile.IfBuildProfile;

/** All samples, in the order of the index. */
@IfBuildProfile("preview")
@Singleton
class SampleShelf {

    private static final List<String> SCREENS = Arrays.stream(Screen.values()).map(Screen::word).toList();

    private final List<Sample> samples;

    /** @throws IllegalStateException when two have one name */
    SampleShelf(@All List<Samples> packages) {
        samples = packages.stream().flatMap(one -> one.all().stream())
                .sorted(Comparator.comparing(Sample::part).thenComparing(sample -> SCREENS.indexOf(sample.name()))).toList();
        if (samples.stream().map(Sample::name).distinct().count() < samples.size()) {
            throw new IllegalStateException("Two samples have one name");
        }
    }

    List<Sample> all() {
        return samples;
    }

    List<Sample> of(Part part) {
        return samples.stream().filter(sample -> sample.part() == part).toList();
    }

    Optional<Sample> find(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }
}
