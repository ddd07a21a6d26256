package org.objectionportal.overview;

import java.time.ZoneId;

import jakarta.inject.Singleton;

import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;

/** Puts items into the words of a language. */
@Singleton
public class ItemWording {

    private final Messages messages;
    private final PortalConfig.Training training;
    private final ItemLinks links;

    ItemWording(Messages messages, PortalConfig config) {
        this.messages = messages;
        this.training = config.training();
        this.links = new ItemLinks(training.hosts());
    }

    /** @param zone of whoever reads */
    public ItemTexts in(Language language, ZoneId zone) {
        return new ItemTexts(messages.in(language, OverviewMessages.class), training.productNames(), links, zone);
    }
}
