package org.objectionportal.delivery;

/**
 * What came of one attempt.
 *
 * @param failure null when sent; otherwise why not, or what to call it once trying again has lasted too long
 * @param again   whether trying again may help
 */
record Outcome(Delivery delivery, DeliveryFailure failure, boolean again) {

    static Outcome sent(Delivery delivery) {
        return new Outcome(delivery, null, false);
    }

    static Outcome failed(Delivery delivery, DeliveryFailure failure) {
        return new Outcome(delivery, failure, false);
    }

    static Outcome trouble(Delivery delivery, DeliveryFailure failure) {
        return new Outcome(delivery, failure, true);
    }

    boolean isSent() {
        return failure == null;
    }
}
