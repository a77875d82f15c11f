package no.opptrapp.reports.template;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.exchange.content.CleanPicture;

/** The transaction that keeps a logo. */
@Singleton
class LogoDesk {

    private final TemplateRepository templates;
    private final Audit audit;
    private final Ids ids;

    LogoDesk(TemplateRepository templates, Audit audit, Ids ids) {
        this.templates = templates;
        this.audit = audit;
        this.ids = ids;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    KeptLogo keep(Actor actor, String area, CleanPicture picture) {
        String hash = sha256(picture.png());
        templates.hold("logo " + area);
        Optional<KeptLogo> same = templates.logo(area, hash);
        if (same.isPresent()) {
            return same.get();
        }
        KeptLogo logo = new KeptLogo(ids.next(), area, hash, picture.width(), picture.height(), picture.png());
        templates.add(logo);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", area);
        facts.put("width", logo.width());
        facts.put("height", logo.height());
        audit.record(actor, AuditedChange.made("template.logo_added", logo.id().toString(), facts));
        return logo;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
