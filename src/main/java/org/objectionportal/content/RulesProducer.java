package org.objectionportal.content;

import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the rules in force from the configured programme. */
class RulesProducer {

    @Produces
    @Singleton
    RuleSet rules(ProgrammeConfig config) {
        return new RuleSet(new Programme(config.productNames().keySet(), config.kinds(), config.regions(),
                config.adultAge()));
    }
}
