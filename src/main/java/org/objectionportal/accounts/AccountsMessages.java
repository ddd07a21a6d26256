package org.objectionportal.accounts;

import java.time.LocalDate;

/** Texts of the page “My accounts”, and of adding another one. */
public interface AccountsMessages {

    String title();

    String lead();

    String none();

    String notInUse();

    String kept();

    String ageLabel();

    /** @param age from which one is an adult in the programme */
    String adult(int age);

    /** @param age from which one is an adult in the programme */
    String minor(int age);

    String country();

    String unknown();

    String disputeText();

    String ground(AccountGround ground);

    String added(LocalDate date);

    String remove();

    String removal();

    String given(LocalDate date);

    String takeBack();

    String add();

    String addText();

    String found();

    String foundNone();

    String effect();

    String confirm();

    String failed();

    String same();
}
