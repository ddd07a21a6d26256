package org.objectionportal.eligibility;

import java.time.Instant;

/** R9: what holds the item is public too, or nothing holds it. */
final class ContainerIsPublic implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.CONTAINER_NOT_PUBLIC;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return facts.container() == null ? Verdict.UNKNOWN : Verdict.passIf(facts.container() != Container.CLOSED);
    }
}
