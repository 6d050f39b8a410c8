package kubelet

import (
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
)

// pod is the manifest of a row, defaulted.
func (r *RestartRow) pod() *v1.Pod {
	pod := &v1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "pod", Namespace: "default", UID: "uid"},
		Spec: v1.PodSpec{
			RestartPolicy:                 v1.RestartPolicy(r.Policy),
			TerminationGracePeriodSeconds: &r.PodGrace,
			SecurityContext:               &v1.PodSecurityContext{},
		},
	}
	app := r.container()
	if r.Sidecar {
		app.RestartPolicy = ptr.To(v1.ContainerRestartPolicyAlways)
		pod.Spec.InitContainers = []v1.Container{app}
	} else {
		pod.Spec.Containers = []v1.Container{app}
	}
	if r.Neighbour {
		neighbour := v1.Container{Name: "neighbour", Image: "app", ImagePullPolicy: v1.PullIfNotPresent}
		pod.Spec.Containers = append(pod.Spec.Containers, neighbour)
	}
	return pod
}

func (r *RestartRow) container() v1.Container {
	c := v1.Container{Name: containerName, Image: "app", ImagePullPolicy: v1.PullIfNotPresent, Lifecycle: &v1.Lifecycle{}}
	if r.PostStart > 0 {
		c.Lifecycle.PostStart = hook("postStart")
	}
	if r.PreStop > 0 {
		c.Lifecycle.PreStop = hook("preStop")
	}
	probe := (&ProbeCase{Timing: r.Probe}).probe(r.Cause)
	if r.OwnGrace != never {
		probe.TerminationGracePeriodSeconds = &r.OwnGrace
	}
	switch r.Cause {
	case "liveness":
		c.LivenessProbe = probe
	case "startup":
		c.StartupProbe = probe
	}
	return c
}

func hook(name string) *v1.LifecycleHandler {
	return &v1.LifecycleHandler{Exec: &v1.ExecAction{Command: []string{name}}}
}
