namespace Conformance.FixtureServers.Directory;

/// <summary>What a directory can do wrong.</summary>
internal static class DirectoryFaults
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Twist> All { get; } =
    [
        new("instant-without-offset", "schemas", "createdAt comes without its offset."),
        new("nested-wrong-type", "schemas", "The zip of an address comes as a number."),
        new("cursor-as-number", "schemas", "GET /contacts gives the cursor as a number."),
        new("secret-shown", "schemas", "Hooks show their secret, which is write-only."),

        new("nested-bound-ignored", "negative", "POST /contacts takes a zip of any length within an address."),
        new("nested-enum-ignored", "negative", "POST /contacts takes any kind of phone."),
        new("empty-list-accepted", "negative", "POST /hooks takes a hook for no event."),

        new("one-too-many", "pagination", "GET /contacts gives one contact more than asked for where there are more."),
        new("cursor-passes-by", "pagination", "Cursors pass by a contact."),
        new("pages-turned-round", "pagination", "GET /contacts gives the rest of the list backwards from the second page on."),
        new("ends-early", "pagination", "GET /contacts ends with its second page."),
        new("never-ends", "pagination", "The last page of GET /contacts has a cursor, and so have those behind it."),
        new("crash-on-unknown-cursor", "pagination", "A cursor that nobody issued makes GET /contacts fail."),

        new("key-not-asked", "security", "POST /contacts/{contactId}/archive needs no key."),
        new("key-prefix", "security", "Hooks are open to keys that only begin like one."),
        new("reads-what-others-own", "security", "GET /contacts/{contactId} shows contacts of others."),
        new("changes-what-others-own", "security", "Contacts of others can be changed and removed."),
        new("tells-what-others-own", "security", "A contact of somebody else gives 403, one that is not there 404."),
        new("lists-all-owners", "security", "GET /contacts lists the contacts of others, too."),

        new("email-cut", "state", "E-mail addresses are stored with no more than three characters before the @."),
        new("instant-shifted", "state", "Instants are stored an hour later."),
        new("nested-member-lost", "state", "POST /contacts forgets the street of an address."),
        new("deletion-archives", "state", "DELETE /contacts/{contactId} archives the contact."),
        new("restore-does-nothing", "state", "POST /contacts/{contactId}/restore answers 200 and does nothing."),
    ];
}
