using k8s;
using k8s.Models;

namespace Logic.Server.Tests.Deployment;

public sealed class KubernetesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploy/kubernetes");

    private static IEnumerable<string> Manifests => Files().Where(f => Path.GetFileName(f) != "kustomization.yaml" && !f.EndsWith("resources.yaml", StringComparison.Ordinal));

    private static IEnumerable<string> Kustomizations => Files().Where(f => Path.GetFileName(f) == "kustomization.yaml");

    [TestCaseSource(nameof(Manifests))]
    public void EveryManifestHasOnlyFieldsThatExist(string file) =>
        Assert.That(KubernetesYaml.LoadAllFromString(File.ReadAllText(Path.Combine(Folder, file)), null, strict: true), Is.Not.Empty);

    [Test]
    public void AFieldThatDoesNotExistWouldBeFound()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "base/deployment.yaml")).Replace("livenessProbe:", "livenesProbe:", StringComparison.Ordinal);
        Assert.That(() => KubernetesYaml.LoadAllFromString(text, null, strict: true), Throws.Exception);
    }

    [TestCaseSource(nameof(Kustomizations))]
    public void EveryFileOfAKustomizationIsThere(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file)).Select(l => l.Trim());
        var named = lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal) && (l.EndsWith(".yaml", StringComparison.Ordinal) || l.StartsWith("- ../", StringComparison.Ordinal)))
            .Select(l => l.Replace("- path:", "-", StringComparison.Ordinal)[2..].Trim());
        Assert.That(named.Where(n => !Path.Exists(Path.Combine(Folder, Path.GetDirectoryName(file)!, n))), Is.Empty);
        Assert.That(named, Is.Not.Empty);
    }

    [Test]
    public void TheDeploymentIsProbedBoundedAndLockedDown()
    {
        var pod = Load<V1Deployment>("base/deployment.yaml").Spec.Template.Spec;
        var container = pod.Containers.Single();
        Assert.Multiple(() =>
        {
            Assert.That((container.LivenessProbe.HttpGet.Path, container.ReadinessProbe.HttpGet.Path), Is.EqualTo(("/health", "/ready")));
            Assert.That(container.Resources.Limits["memory"].ToString(), Is.EqualTo("2Gi"));
            Assert.That(container.Resources.Requests["memory"].ToString(), Is.EqualTo("512Mi"));
            Assert.That((pod.SecurityContext.RunAsNonRoot, pod.SecurityContext.RunAsUser), Is.EqualTo(((bool?)true, (long?)1000)));
            Assert.That((container.SecurityContext.AllowPrivilegeEscalation, container.SecurityContext.ReadOnlyRootFilesystem), Is.EqualTo(((bool?)false, (bool?)true)));
            Assert.That(container.SecurityContext.Capabilities.Drop, Is.EqualTo(new[] { "ALL" }));
        });
    }

    [Test]
    public void EverythingSelectsThePodsOfTheDeployment()
    {
        var labels = Load<V1Deployment>("base/deployment.yaml").Spec.Template.Metadata.Labels;
        IDictionary<string, string>[] selectors =
        [
            Load<V1Deployment>("base/deployment.yaml").Spec.Selector.MatchLabels,
            Load<V1Service>("base/service.yaml").Spec.Selector,
            Load<V1PodDisruptionBudget>("base/pdb.yaml").Spec.Selector.MatchLabels,
            Load<V1NetworkPolicy>("base/networkpolicy.yaml").Spec.PodSelector.MatchLabels,
        ];
        Assert.That(selectors.SelectMany(s => s).Where(s => labels[s.Key] != s.Value), Is.Empty);
    }

    [Test]
    public void TheAutoscalerGoesByProcessorAndMemory()
    {
        var scaler = Load<V2HorizontalPodAutoscaler>("base/hpa.yaml").Spec;
        Assert.Multiple(() =>
        {
            Assert.That((scaler.MinReplicas, scaler.MaxReplicas, scaler.ScaleTargetRef.Name), Is.EqualTo(((int?)2, 20, "logic")));
            Assert.That(scaler.Metrics.Select(m => (m.Resource.Name, m.Resource.Target.AverageUtilization)), Is.EqualTo(new[] { ("cpu", (int?)70), ("memory", 80) }));
        });
    }

    [Test]
    public void OnlyTheServiceReachesTheIpfsNodesInterface()
    {
        var policy = Load<V1NetworkPolicy>("base/ipfs-networkpolicy.yaml").Spec;
        var rpc = policy.Ingress.Single(i => i.Ports.Any(p => p.Port == "5001"));
        Assert.Multiple(() =>
        {
            Assert.That(policy.PodSelector.MatchLabels["app"], Is.EqualTo("ipfs"));
            Assert.That(rpc.FromProperty.Single().PodSelector.MatchLabels["app"], Is.EqualTo("logic"));
        });
    }

    private static T Load<T>(string file) => KubernetesYaml.LoadAllFromString(File.ReadAllText(Path.Combine(Folder, file)), null, strict: true).OfType<T>().Single();

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal);
}
