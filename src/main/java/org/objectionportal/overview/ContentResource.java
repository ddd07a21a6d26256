package org.objectionportal.overview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.ContentFilter;
import org.objectionportal.content.ContentView;
import org.objectionportal.content.ItemCount;
import org.objectionportal.content.JudgedItem;
import org.objectionportal.content.OneInstant;
import org.objectionportal.content.Slice;
import org.objectionportal.content.UnreadCount;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.objection.Times;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;
import org.objectionportal.training.Used;

/** A person's own content, newest first, fifty items a page. */
@Path("/{lang}/content")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class ContentResource {

    private static final String PATH = "/content";

    private final Shells shells;
    private final Messages messages;
    private final PortalConfig config;
    private final RulesInForce rules;
    private final Times times;
    private final Clock clock;
    private final OneInstant instant;
    private final ItemWording wording;
    private final SecurityIdentity identity;

    ContentResource(Shells shells, Messages messages, PortalConfig config, RulesInForce rules, Times times, Clock clock,
            OneInstant instant, ItemWording wording, SecurityIdentity identity) {
        this.shells = shells;
        this.messages = messages;
        this.config = config;
        this.rules = rules;
        this.times = times;
        this.clock = clock;
        this.instant = instant;
        this.wording = wording;
        this.identity = identity;
    }

    /** Counts, items and the objection are of one instant. */
    @GET
    public TemplateInstance content(@PathParam("lang") Language language, @BeanParam ContentQueryParameters chosen) {
        return instant.read(() -> page(language, chosen));
    }

    private ContentPage page(Language language, ContentQueryParameters chosen) {
        Map<String, String> products = config.training().productNames();
        chosen.mustBeOf(products.keySet());
        DataSubject person = DataSubject.of(identity);
        Optional<Objection> objection = Objection.inForce(person.subject());
        ContentView view = ContentView.of(person.subject(), objection.isPresent(), rules.now(), clock.instant());
        Slice<JudgedItem> slice = view.slice(chosen.filter(), chosen.cursor());
        List<Long> accounts = view.accounts().stream().map(account -> account.id).toList();
        Map<Long, UnreadCount> unread = UnreadCount.of(accounts);
        Set<Long> used = Used.of(accounts, slice.items().stream().map(judged -> judged.item().id).toList()).keySet();
        ItemTexts texts = wording.in(language, times.zoneOf(person, view.region()));
        List<ItemCount> all = view.itemCounts(ContentFilter.NONE);
        List<ContentPage.Share> shares = view.counts().stream().map(texts::share).toList();
        return new ContentPage(shells.signedIn(language, PATH, chosen.query()), texts.t(), shares, texts.sum(shares),
                YearChart.of(all),
                view.accounts().stream().map(account -> texts.source(account, view, unread.get(account.id))).toList(),
                slice.items().stream().map(item -> texts.item(item, used)).toList(),
                Choices.of(products, all, chosen), chosen, view.count(chosen.filter()),
                objection.map(o -> o.reference().value()).orElse(""),
                objection.map(o -> o.ending(messages.in(language, ObjectionMessages.class))).orElse(""),
                slice.next().map(next -> chosen.query(next.toString())).orElse(""));
    }
}
