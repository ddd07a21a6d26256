package org.objectionportal.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A way through pages at which somebody looks. */
abstract class Walk {

    /** What is done at each page. */
    interface Look {
        /** @param name of the page or of its state, fit for a file name */
        void at(String name, Page page);
    }

    final Visit visit;
    final Page page;
    final Look look;

    Walk(Visit visit, Look look) {
        this.visit = visit;
        this.page = visit.page;
        this.look = look;
    }

    final Locator mainButton() {
        return page.locator("main .button").first();
    }

    final void open(String name, String path) {
        visit.open(path);
        look(name);
    }

    final void press(String name, Locator button) {
        button.click();
        look(name);
    }

    final void look(String name) {
        page.waitForLoadState();
        look.at(name, page);
    }
}
