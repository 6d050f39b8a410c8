package kubelet
import (
 _ "k8s.io/kubernetes/pkg/kubelet/prober"
 _ "k8s.io/kubernetes/pkg/kubelet/kuberuntime"
)
