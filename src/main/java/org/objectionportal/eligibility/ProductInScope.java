package org.objectionportal.eligibility;

import java.time.Instant;

/** R5: the product is one of those whose content is used. */
final class ProductInScope implements Rule<ItemFacts> {

    @Override
    public Reason reason() {
        return Reason.PRODUCT_NOT_IN_SCOPE;
    }

    @Override
    public Verdict judge(ItemFacts facts, Programme programme, Instant at) {
        return facts.product() == null ? Verdict.UNKNOWN : Verdict.passIf(programme.products().contains(facts.product()));
    }
}
