namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>A credential that may end while a run goes on.</summary>
public interface IRenewableCredential : ICredential
{
    /// <summary>
    /// Learns from an answer: true if it means that the credential has to be another one, and that the request is to be sent once more.
    /// </summary>
    /// <param name="sent">The request as recorded: where it carried the credential, the mask of its secret stands.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="CredentialException">The credential is refused, also a new one.</exception>
    ValueTask<bool> LearnAsync(SentRequest sent, Answer answer, CancellationToken cancellationToken);
}
