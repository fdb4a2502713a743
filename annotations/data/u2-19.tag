# id: u2-087  year: 2019  issuer: 章台路街道办事处
[title] 章台路街道2019年政府信息公开工作年度报告
[preamble] 一、依据与期限 本报告依据《条例》第五十条编制，期限为2019年1月1日至12月31日，电子文本可在区政府网站下载。
[proactive] 二、主动公开 2019年街道共向社会公开各类信息{742条|disclosure.total}，平均每个工作日约3条。
[proactive] 其中在区政府网站{203条|disclosure.website}，占{27.4%|rate|item=}；
+[proactive] 在“章台夜话”公众号{311条|disclosure.wechat}，占{41.9%|rate|item=}；
+[proactive] 在{电子屏、公示栏、入户通知单|item}等传统渠道{228条|disclosure.other_channel}，占{30.7%|rate}。
[key_area] 本年度列为重点的是垃圾分类和老楼加梯：{垃圾分类投放点|item}公示{96处|disclosure.key_area}，{撤桶方案|item}公示{12次|disclosure.key_area}，{加梯项目|item}公示{27个|disclosure.key_area}，加梯公示期收到{异议|item}{8件|inquiry}，经协商撤回{6件|inquiry}，{2个|disclosure.key_area|item=加梯项目}项目停办。
[interpretation] 垃圾分类由物业经理现场讲{140场|interpretation}，编儿歌{2首|interpretation}，没有拍{短视频|interpretation=0}。
[response] 三、回应关切 街道就“误时投放怎么办”集中答复{1次|response}，接“吹哨报到”{派单|item}{2,301件|inquiry}，办结{2,288件|inquiry}，{解决率|item}{88.1%|rate}，居民满意度全区第五，全年无{负面舆情|response=0}上热搜。
[application] 四、依申请公开 收到{5件|application.received}，全部来自{网络|item}（{5件|application.breakdown}），年底前答复{5件|application.closed}，属于已主动公开{2件|application.granted}，予以公开{1件|application.granted}，{属于第三方隐私且不同意公开|item}{1件|application.refused}，{咨询类|item}{1件|application.not_processed}。
[dispute] 五、复议和诉讼 因第三方隐私一件提起{行政复议|item}{1件|review|item=}，区政府于11月作出{维持|item}决定{1件|review}，无后续{诉讼|litigation=0}。
[supervision] 六、监督 区里{第三方评估|item}{2次|supervision}，列第7名、第4名，街道对评估扣分科室{约谈|item}{1次|supervision}，没有{问责|supervision=0}。
[problem] 七、问题与打算 问题有二：入户通知单印了{3.2万份|document.other|item=入户通知单}{入户通知单|item}，一半塞在门缝没人看；
+[problem] 加梯公示只贴本单元，隔壁单元不知道。
[plan] 打算有二：通知单改为楼门二维码，{27个|disclosure.key_area|item=加梯项目}{加梯项目|item}补贴到全楼。
---
# id: u2-088  year: 2010  issuer: 青林湾街道办事处
[title] 2010年青林湾街道政府信息公开工作年度报告
[overview] 2010年是“十一五”收官之年，街道信息公开也到了总结的时候。
[organization] 街道信息公开{工作人员|item}由{4人|comparison}增至{6人|staff.total}，专职{2人|staff.fulltime}，兼职{4人|staff.parttime}，{经费|item}由{3万元|comparison}增至{4.5万元|budget}，其中印刷{2.1万元|budget}。
[proactive] 全年公开{487条|disclosure.total}，比2009年的{452条|comparison|item=}增长{7.7%|comparison|item=}，累计公开{1,163条|disclosure.cumulative}（自2008年5月起）。
+[proactive] 街道公开{规范性文件|item}{2件|document.normative}、{一般文件|item}{31件|disclosure.category}、{动态|item}{454条|disclosure.category}。
[proactive] 区政府公报登{3件|disclosure.gazette}，门户网站登{266条|disclosure.website}，{社区黑板报|item}登{152期|disclosure.other_channel}，{有线电视|item}登{12次|disclosure.other_channel}。
[response] 街道主任到区网站在线访谈{1期|interview}，网友提{问题|item}{64个|inquiry}，当场答{41个|inquiry}；
+[response] 参加区里新闻发布会{1次|press_conference}，办理区人大{建议|item}{4件|proposal}、政协{提案|item}{2件|proposal}。
[application] 受理申请{7件|application.received}：{当面|item}{5件|application.breakdown}、{电子邮件|item}{2件|application.breakdown}；
+[application] 答复{7件|application.closed}：同意公开{5件|application.granted}，同意部分公开{1件|application.partial}，{不存在|item}{1件|application.unavailable}，没有{拒绝公开|application.refused=0}。
[fee] 收取检索费{14元|fee}、复制费{22.3元|fee}，共{36.3元|fee}，对1名残疾人减免{8元|fee}。
[dispute] 全年无{复议|review=0}、无{诉讼|litigation=0}，区监察局收到关于街道的举报{1件|complaint}，已答复举报人。
[problem] 五年下来两个老问题没解决：一是黑板报靠粉笔字，写的人退休没人接；
+[problem] 二是信息报送激励少，{266条|disclosure.website}网站信息里社区报来的只有{38条|disclosure.website|item=}。
[plan] “十二五”开局要做两件事：装电子黑板九块、社区报一条奖五元。
---
# id: u2-089  year: 2022  issuer: 苇塘乡人民政府
[title] 苇塘乡人民政府2022年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 乡里面向社会公开{196条|disclosure.total}，不够细，{动态|item}{141条|disclosure.category}、{政策|item}{23条|disclosure.category}、{公告|item}{32条|disclosure.category}。
[application] （二）依申请公开。
+[application] 年内无{新收申请|application.received=0}，上年转来{1件|application.carried_in}于1月答复，属予以公开{1件|application.granted}，年末无{未办结|application.carried_out=0}。
[mechanism] （三）政府信息管理。
+[mechanism] 定期清理{过时信息|item}{22条|other}，没有规范性文件需要清理。
[platform] （四）公开平台建设。
+[platform] 村村设公示栏共{14处|bulletin_board}，新建{村级微信群|item}{3个|platform}合计{17个|platform}。
[supervision] （五）监督保障。
+[supervision] 县里{暗访|item}{1次|supervision}，反馈{问题|item}{6个|other}，没有{挂牌|supervision=0}，6个均已销号。
[dispute] 四、行政复议、行政诉讼情况 {行政复议|review=0}、{行政诉讼|litigation=0}，均无。
[problem] 五、问题：一名分管人员调走后三个月无人接手，期间信息停更。
[plan] 改进：明确{1名|staff.fulltime}年轻干部专管，补录{停更信息|item}{27条|other}。
[fee] 六、其他：未收{费用|fee=0}。
