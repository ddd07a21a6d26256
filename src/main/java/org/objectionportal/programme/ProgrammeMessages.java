package org.objectionportal.programme;

import java.time.ZonedDateTime;

import org.objectionportal.notice.NoticeBounds.Bound;

/** Texts of the operators' screens; English only. */
public interface ProgrammeMessages {

    String title();

    String lead();

    String propose();

    String versions();

    String version(long number);

    String state();

    String stateText(State state);

    String proposedAt();

    String activatedAt();

    String reason();

    String formTitle();

    String formLead();

    String send();

    String problemTitle();

    String notProposed();

    String label(Field field);

    String hint(Field field);

    String problem(Field field);

    String exampleLine(long line);

    String difference(long number);

    String parameters();

    String parameter();

    String removed();

    String added();

    String nothing();

    String examplesTitle();

    String examplesText();

    String exampleGiven();

    String exampleThen();

    String exampleResult();

    String holds();

    String fails(String outcome);

    String flipsTitle();

    String flipsRunning(long items, long total);

    String flipsReload();

    String flipsMissing();

    String flipsDone(long items, String at);

    String gained(long items);

    String lost(long items);

    String count();

    String activateTitle();

    String activate();

    String activateText(long gained, long lost);

    String obstacle(Obstacle obstacle);

    String bound(Bound bound);

    String moment(ZonedDateTime at, String zone);

    String firstReason();

    String exampleProduct(String product);

    String exampleOtherProduct();

    String exampleKind(String kind);

    String exampleRegion(String region);

    String exampleElsewhere();

    String exampleMinor(long age);

    String examplePostedAsMinor(long age);

    String exampleTold(long days);

    String exampleTooOld();

    String exampleHeard(long days);

    String exampleLimited();

    String exampleUnlisted();

    String exampleClosed();

    String exampleMessage();

    String exampleObjection();

    String exampleUnknown();
}
